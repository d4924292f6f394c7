/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.commitment.write.make;

import org.jspecify.annotations.NullMarked;
