/** A person of ours leaves. */
@NullMarked
@NamedInterface("write")
package io.meridian.directory.write.personleaves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
