/** Somebody becomes a person of ours. */
@NullMarked
@NamedInterface("write")
package io.meridian.directory.write.addperson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
