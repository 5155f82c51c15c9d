/** Topics and clients. */
@NullMarked
package org.safetynets.platform.kafka;

import org.jspecify.annotations.NullMarked;
