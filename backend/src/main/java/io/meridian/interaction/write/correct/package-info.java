/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.interaction.write.correct;

import org.jspecify.annotations.NullMarked;
