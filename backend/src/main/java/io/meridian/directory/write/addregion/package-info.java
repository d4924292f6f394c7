/** A region is added. */
@NullMarked
@NamedInterface("write")
package io.meridian.directory.write.addregion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
