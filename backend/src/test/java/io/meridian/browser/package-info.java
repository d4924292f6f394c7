/** Journeys of people in a real browser against the packaged product. */
@NullMarked
package io.meridian.browser;

import org.jspecify.annotations.NullMarked;
