package io.meridian.shared.web;

/** The body of every {@code …/undo}: an event of the act that is taken back on this thing. */
public record Undo(String event) {}
