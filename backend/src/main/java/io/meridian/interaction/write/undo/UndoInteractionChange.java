package io.meridian.interaction.write.undo;

/** Takes back the act that an event belongs to, and what that act said about the promises of the sheet. */
public record UndoInteractionChange(String account, String interaction, String event) {}
