package io.meridian.shared.web;

import org.springframework.util.unit.DataSize;

/** Declared as a bean by a module whose addresses take longer bodies than the 1 MB of all others. */
public record BodyLimit(String pathPrefix, DataSize limit) {}
