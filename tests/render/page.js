// Runs in the browser: draws one card with the official renderer and tells what went wrong.
window.drawCard = (json, config, markdownOptions) => {
  const AC = window.AdaptiveCards;
  const markdown = window.markdownit(markdownOptions);
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  const card = new AC.AdaptiveCard();
  card.hostConfig = new AC.HostConfig(config);
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  const faults = [];
  card.parse(json, context);
  for (let i = 0; i < context.eventCount; i++) {
    const event = context.getEventAt(i);
    // What is unknown and has a fallback is meant to be; what has none is found by lostElements.
    // The renderer's check of lang keeps its place between cards and then refuses "en" too, so its word on that counts for nothing.
    const counts = event.event !== AC.ValidationEvent.UnknownElementType && !event.message.includes('property "lang"');
    if (counts) faults.push(event.message);
  }
  for (const event of card.validateProperties().validationEvents) faults.push(event.message);
  const drawn = card.render();
  if (!drawn || drawn.textContent.trim() === "") faults.push("the card is drawn empty");
  const frame = document.getElementById("card");
  frame.replaceChildren(...(drawn ? [drawn] : []));
  const style = config.containerStyles.default;
  frame.style.background = /^#[0-9a-f]{8}$/i.test(style.backgroundColor) ? `#${style.backgroundColor.slice(3)}` : style.backgroundColor;
  if (drawn && drawn.scrollWidth > drawn.clientWidth + 1) faults.push(`the card is ${drawn.scrollWidth} px wide in a frame of ${drawn.clientWidth} px`);
  return faults;
};

window.knownTypes = () => {
  const AC = window.AdaptiveCards;
  const names = (registry) => Array.from({ length: registry.getItemCount() }, (_, i) => registry.getItemAt(i).typeName);
  return [...names(AC.GlobalRegistry.elements), ...names(AC.GlobalRegistry.actions)];
};
