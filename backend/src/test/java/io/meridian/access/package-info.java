/** Who may: every address there is, with the right person, the wrong one and nobody. */
@NullMarked
package io.meridian.access;

import org.jspecify.annotations.NullMarked;
