/** What happened between us and the customer: what is known about one interaction, and its line on the timeline. */
@NullMarked
package io.meridian.interaction;

import org.jspecify.annotations.NullMarked;
