package org.safetynets.stack.access;

import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;
import org.safetynets.contracts.EventType;
import org.safetynets.contracts.ServiceAccess;
import org.safetynets.stack.process.Deadline;

/**
 * The topics, and a principal for each service that writes its own, reads those it needs, and has
 * its own consumer groups. Rights that the list does not give any more are taken.
 */
public final class KafkaGrants {

    private static final int ITERATIONS = 8192;
    private static final int PARTITIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String DEAD_LETTERS = ".dlt";

    private final Admin admin;
    private final String prefix;

    /** The prefix stands before every topic of the deployment. */
    public KafkaGrants(Admin admin, String prefix) {
        this.admin = admin;
        this.prefix = prefix;
    }

    /** Makes those that are missing, with their dead-letter topics; services cannot. */
    public void topics() {
        var wanted =
                Stream.of(EventType.values())
                        .map(EventType::topic)
                        .distinct()
                        .flatMap(it -> Stream.of(log(prefix + it), deadLetters(prefix + it)))
                        .toList();
        for (var made : admin.createTopics(wanted).values().values()) {
            try {
                made.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException("Cannot create topics", e.getCause());
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    /** Gives all services that have events their principals, and tells each in a file. */
    public void grantAll(Secrets secrets) {
        ServiceAccess.all().stream()
                .filter(ServiceAccess::publishes)
                .forEach(it -> grant(it, secrets.password(it.service(), "NETS_KAFKA_PASSWORD")));
    }

    /** Makes the principal, or gives it this password and these rights. */
    void grant(ServiceAccess access, String password) {
        var info = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
        var user = new UserScramCredentialUpsertion(access.service(), info, password);
        done(admin.alterUserScramCredentials(List.of(user)).all());
        Set<AclBinding> wanted = rights(access);
        done(admin.createAcls(wanted).all());
        // The password was changed before: a broker that knows these rights knows it as well.
        Deadline.in(PATIENCE)
                .await("the rights of " + access.service(), () -> held(access).containsAll(wanted));
        var surplus = held(access);
        surplus.removeAll(wanted);
        done(admin.deleteAcls(surplus.stream().map(AclBinding::toFilter).toList()).all());
    }

    private Set<AclBinding> held(ServiceAccess access) {
        return new HashSet<>(done(admin.describeAcls(ofUser(access.service())).values()));
    }

    private Set<AclBinding> rights(ServiceAccess access) {
        var rights = new HashSet<AclBinding>();
        for (String topic : access.topicsWritten()) {
            rights.add(right(access, TOPIC, PatternType.LITERAL, prefix + topic, WRITE));
        }
        for (String topic : access.topicsRead()) {
            String letters = prefix + topic + DEAD_LETTERS;
            rights.add(right(access, TOPIC, PatternType.LITERAL, prefix + topic, READ));
            rights.add(right(access, TOPIC, PatternType.LITERAL, letters, READ));
            rights.add(right(access, TOPIC, PatternType.LITERAL, letters, WRITE));
        }
        if (!access.reads().isEmpty()) {
            // each life of its database has a group of its own, named after the service
            String groups = access.service() + ".";
            rights.add(right(access, GROUP, PatternType.PREFIXED, groups, READ));
        }
        return rights;
    }

    private static AclBinding right(
            ServiceAccess access,
            ResourceType kind,
            PatternType pattern,
            String name,
            AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(kind, name, pattern),
                new AccessControlEntry(
                        principal(access.service()), "*", operation, AclPermissionType.ALLOW));
    }

    private static AclBindingFilter ofUser(String service) {
        return new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter(
                        principal(service), null, AclOperation.ANY, AclPermissionType.ANY));
    }

    private static String principal(String service) {
        return "User:" + service;
    }

    private static NewTopic log(String name) {
        return topic(name, Map.of("cleanup.policy", "compact"));
    }

    private static NewTopic deadLetters(String name) {
        return topic(name + DEAD_LETTERS, Map.of("cleanup.policy", "delete", "retention.ms", "-1"));
    }

    private static NewTopic topic(String name, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(settings);
    }

    private static <T> T done(KafkaFuture<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused", e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
