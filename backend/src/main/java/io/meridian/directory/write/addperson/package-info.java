/** Somebody becomes a person of ours. */
@NullMarked
package io.meridian.directory.write.addperson;

import org.jspecify.annotations.NullMarked;
