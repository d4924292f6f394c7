package io.meridian.exchange.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why one row is refused: its line, the column where it is about one, and the rule's code with its values. */
public record RowProblem(long line, @Nullable String column, String code, List<String> arguments) {}
