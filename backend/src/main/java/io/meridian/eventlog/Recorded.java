package io.meridian.eventlog;

/** One event of the log, decoded: its envelope and its record. */
public record Recorded(Stamp stamp, Object event) {}
