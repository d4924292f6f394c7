/** People of ours, regions and their working hours: who acts, where, and when they can be reached. */
@NullMarked
package io.meridian.directory;

import org.jspecify.annotations.NullMarked;
