using System.Collections.Frozen;

namespace PmoBot.Conversation.Understanding;

/// <summary>Words that ask rather than name: they never count as part of a project's name on their own.</summary>
internal static class QuestionWords
{
    public static readonly FrozenSet<string> All = (
        "a about after again all am amber an and any anything are as at attention back be been before better black blue board brief by can card change changed changes check come comes "
        + "concern concerns could current currently data date dates delivery department detail details did different do does doing done down exec executive everything fire fast find from "
        + "get give go goes going gone good got green grey had happen happened happening has have headline health healthy hello help hey hi hot hows how i if in info information is it its "
        + "issue issues just keep know last late lately latest let like list look looking looks many me month more most move moved moving much my need new news now of off ok okay old "
        + "on one only open or our out over overall overview past picture please portfolio problem problems programme programmes program programs progress project projects quarter quick "
        + "rag rating read really red report risk round see send should show since slip slipped slipping snapshot so some source stand standing start state status still summarise summary "
        + "summarize take talk team tell thank thanks that the their them there these they thing things this those to today top track trouble trust unknown up update updates us version "
        + "was watch way we week weeks well went were what whats when where which who why will with worry worse worst would year yellow yesterday yet you your").Split(' ').ToFrozenSet();
}
