/** What the directory stores for ever. */
@NullMarked
package io.meridian.directory.events;

import org.jspecify.annotations.NullMarked;
