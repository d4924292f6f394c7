/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.interaction.write.log;

import org.jspecify.annotations.NullMarked;
