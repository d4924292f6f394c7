/** What may be said of a promise, and what is refused. */
package io.meridian.commitment.write;
