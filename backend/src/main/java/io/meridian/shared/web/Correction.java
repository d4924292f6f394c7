package io.meridian.shared.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of every {@code …/correct}: which fact, and its changed fields by name in their JSON form; null empties one.
 *
 * @param event any event of the fact's chain, as its history shows it
 */
public record Correction(String event, Map<String, @Nullable Object> changed) {}
