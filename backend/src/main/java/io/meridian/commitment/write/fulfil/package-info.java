/** One intention: command, rules, endpoint. */
@NullMarked
package io.meridian.commitment.write.fulfil;

import org.jspecify.annotations.NullMarked;
