package io.meridian.coordination.write.correctcase;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry about a case, one of its steps or of its conflicts was wrong in these fields.
 *
 * @param event any event of the entry's chain
 * @param changed the changed fields in their JSON form; null empties one; {@code at} is when it was true
 */
public record CorrectCase(String account, String caseId, String event, Map<String, @Nullable Object> changed) {}
