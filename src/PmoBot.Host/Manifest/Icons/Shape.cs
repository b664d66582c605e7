namespace PmoBot.Host.Manifest.Icons;

/// <summary>A shape as its signed distance: how far a point is outside (positive) or inside (negative) it, in pixels.</summary>
internal delegate double Shape(double x, double y);

/// <summary>The few shapes that the app's mark is made of.</summary>
internal static class Shapes
{
    public static Shape Everywhere => (_, _) => -1;

    public static Shape Disc(double centreX, double centreY, double radius) =>
        (x, y) => Length(x - centreX, y - centreY) - radius;

    public static Shape Ring(double centreX, double centreY, double radius, double width) =>
        (x, y) => Math.Abs(Length(x - centreX, y - centreY) - radius) - width / 2;

    public static Shape Bar(double left, double top, double right, double bottom, double corner)
    {
        var (middleX, middleY) = ((left + right) / 2, (top + bottom) / 2);
        var (halfWidth, halfHeight) = ((right - left) / 2 - corner, (bottom - top) / 2 - corner);
        return (x, y) =>
        {
            var (dx, dy) = (Math.Abs(x - middleX) - halfWidth, Math.Abs(y - middleY) - halfHeight);
            return Length(Math.Max(dx, 0), Math.Max(dy, 0)) + Math.Min(Math.Max(dx, dy), 0) - corner;
        };
    }

    public static Shape Line((double X, double Y) from, (double X, double Y) to, double width)
    {
        var (runX, runY) = (to.X - from.X, to.Y - from.Y);
        var square = runX * runX + runY * runY;
        return (x, y) =>
        {
            var along = Math.Clamp(((x - from.X) * runX + (y - from.Y) * runY) / square, 0, 1);
            return Length(x - from.X - along * runX, y - from.Y - along * runY) - width / 2;
        };
    }

    public static Shape And(this Shape one, Shape other) => (x, y) => Math.Min(one(x, y), other(x, y));

    public static Shape Without(this Shape shape, Shape hole) => (x, y) => Math.Max(shape(x, y), -hole(x, y));

    private static double Length(double x, double y) => Math.Sqrt(x * x + y * y);
}
