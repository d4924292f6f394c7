package io.meridian.exchange.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one row is refused.
 *
 * @param line where the row begins
 * @param column the column where it is about one
 * @param code the rule's stable code, {@code arguments} its values
 * @param detail the rule as an English sentence
 */
public record RowProblem(long line, @Nullable String column, String code, String detail, List<String> arguments) {}
