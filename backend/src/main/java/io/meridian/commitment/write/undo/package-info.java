/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.commitment.write.undo;

import org.jspecify.annotations.NullMarked;
