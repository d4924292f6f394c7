/** A closed case is taken up again. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.reopencase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
