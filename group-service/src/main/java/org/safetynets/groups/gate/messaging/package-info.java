/** Takes what others say about certifications and organizations, and asks for reviews. */
@NullMarked
package org.safetynets.groups.gate.messaging;

import org.jspecify.annotations.NullMarked;
