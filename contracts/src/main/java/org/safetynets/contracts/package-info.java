/**
 * The events that cross services, declared once: framework-free records, their topics and their
 * JSON.
 */
@NullMarked
package org.safetynets.contracts;

import org.jspecify.annotations.NullMarked;
