package org.safetynets.stack.access;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.safetynets.contracts.ServiceAccess;

/** A user for each service at MongoDB, who may use the service's own databases and nothing else. */
public final class MongodbGrants {

    /** Where every user and role is kept. */
    public static final String USERS = "admin";

    /** The setting that tells a service its address, with its name and password. */
    private static final String PASSWORD = "NETS_MONGODB_PASSWORD";

    private static final String VARIABLE = "NETS_MONGODB_URI";

    private static final Pattern URI = Pattern.compile("(mongodb(?:\\+srv)?://)(?:[^@/]*@)?(.*)");

    private final MongoClient admin;

    public MongodbGrants(MongoClient admin) {
        this.admin = admin;
    }

    /**
     * Gives all services that have databases their users, and tells each in a file.
     *
     * @param uri an address of the server; whoever it names is left out
     */
    public void grantAll(Secrets secrets, String uri) {
        grantAll(secrets);
        withDatabases()
                .forEach(
                        it -> {
                            String password = secrets.password(it.service(), PASSWORD);
                            secrets.put(it.service(), VARIABLE, uri(uri, it.service(), password));
                        });
    }

    /** The same where services make their address of the password themselves. */
    public void grantAll(Secrets secrets) {
        withDatabases().forEach(it -> grant(it, secrets.password(it.service(), PASSWORD)));
    }

    private static Stream<ServiceAccess> withDatabases() {
        return ServiceAccess.all().stream().filter(it -> !it.databases().isEmpty());
    }

    /** The same address for that user. */
    static String uri(String any, String user, String password) {
        var parts = URI.matcher(any);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an address of MongoDB");
        }
        String rest = parts.group(2).replaceAll("(?<=[?&])authSource=[^&]*&?", "");
        String glue = rest.matches(".*[?&]") ? "" : rest.contains("?") ? "&" : "?";
        if (!rest.contains("/")) {
            rest += "/";
        }
        return "%s%s:%s@%s%sauthSource=%s"
                .formatted(parts.group(1), user, password, rest, glue, USERS);
    }

    /** Makes the user, or gives it this password and these rights. */
    void grant(ServiceAccess access, String password) {
        keep("Role", access.service(), role(access));
        keep(
                "User",
                access.service(),
                new Document("pwd", password).append("roles", List.of(own(access.service()))));
    }

    /** The administrator, whom nobody but the first caller at a new server can make. */
    public static void makeAdministrator(MongoDatabase users, String name, String password) {
        users.runCommand(
                new Document("createUser", name)
                        .append("pwd", password)
                        .append("roles", List.of(own("root"))));
    }

    /** Collections and indexes are the service's own to make and to change. */
    private static Document role(ServiceAccess access) {
        var roles = new ArrayList<Document>();
        var privileges = new ArrayList<Document>();
        for (String database : access.databases()) {
            roles.add(new Document("role", "readWrite").append("db", database));
            privileges.add(
                    new Document("resource", new Document("db", database).append("collection", ""))
                            .append("actions", List.of("collMod")));
        }
        return new Document("roles", roles).append("privileges", privileges);
    }

    private void keep(String kind, String name, Document wanted) {
        try {
            run("create" + kind, name, wanted);
        } catch (MongoCommandException e) {
            run("update" + kind, name, wanted); // it exists: what else is wrong is told here again
        }
    }

    private void run(String command, String name, Document wanted) {
        var whole = new Document(command, name);
        whole.putAll(wanted);
        admin.getDatabase(USERS).runCommand(whole);
    }

    private static Document own(String role) {
        return new Document("role", role).append("db", USERS);
    }
}
