/** Two units want what cannot both be had. */
@NamedInterface("write")
@NullMarked
package io.meridian.coordination.write.recordconflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
