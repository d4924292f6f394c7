/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.interaction.write.narrow;

import org.jspecify.annotations.NullMarked;
