/** What is deployed on Kubernetes, held to the rights and settings that the code has. */
@NullMarked
package org.safetynets.systemtests.kubernetes;

import org.jspecify.annotations.NullMarked;
