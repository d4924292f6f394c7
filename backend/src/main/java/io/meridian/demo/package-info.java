/** The demo workspace: made from data through the ordinary commands, in the demo profile only. */
@NullMarked
package io.meridian.demo;

import org.jspecify.annotations.NullMarked;
