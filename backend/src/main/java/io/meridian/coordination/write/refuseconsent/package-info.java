/** The local unit refuses a global step. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.refuseconsent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
