/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.commitment.write.breach;

import org.jspecify.annotations.NullMarked;
