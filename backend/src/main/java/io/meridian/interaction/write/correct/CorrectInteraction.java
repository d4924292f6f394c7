package io.meridian.interaction.write.correct;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * It was otherwise: content, time, or both.
 *
 * @param changed the changed fields by name; null empties one
 */
public record CorrectInteraction(String account, String interaction, Map<String, @Nullable Object> changed) {}
