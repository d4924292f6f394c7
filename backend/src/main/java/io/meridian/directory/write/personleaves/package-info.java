/** A person of ours leaves. */
@NullMarked
package io.meridian.directory.write.personleaves;

import org.jspecify.annotations.NullMarked;
