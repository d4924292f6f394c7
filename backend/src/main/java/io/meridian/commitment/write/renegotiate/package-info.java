/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.commitment.write.renegotiate;

import org.jspecify.annotations.NullMarked;
