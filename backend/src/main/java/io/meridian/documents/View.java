package io.meridian.documents;

/** A collection of documents that one projection writes: its name and what its documents are. */
public record View<T>(String name, Class<T> type) {}
