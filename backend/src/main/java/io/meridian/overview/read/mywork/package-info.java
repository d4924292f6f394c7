@NullMarked
package io.meridian.overview.read.mywork;

import org.jspecify.annotations.NullMarked;
