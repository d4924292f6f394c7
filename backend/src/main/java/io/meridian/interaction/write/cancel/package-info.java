/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.interaction.write.cancel;

import org.jspecify.annotations.NullMarked;
