package io.meridian.eventlog;

/** One event as it stands in the log, not decoded. */
public record StoredEvent(Stamp stamp, String type, String revision, Payload payload) {}
