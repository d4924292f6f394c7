/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.interaction.write.undo;

import org.jspecify.annotations.NullMarked;
