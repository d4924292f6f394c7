/** A region is added. */
@NullMarked
package io.meridian.directory.write.addregion;

import org.jspecify.annotations.NullMarked;
