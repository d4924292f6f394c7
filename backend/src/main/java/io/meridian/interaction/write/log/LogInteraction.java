package io.meridian.interaction.write.log;

import io.meridian.commitment.Promise;
import io.meridian.interaction.Sheet;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happened and the promises given in it: one act, all or nothing.
 *
 * @param audience named people; null is the default, whom its promises and the promises it links to admit
 */
public record LogInteraction(
        String account,
        String interaction,
        Sheet sheet,
        List<Promise> promises,
        @Nullable List<String> audience,
        @Nullable When at) {}
