package de.schulungsnachweis.access.login;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.access.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in where nobody has an account yet and there is no central log-in. The password goes to a file that only
 * its owner can read.
 */
@Component
@ConditionalOnWebApplication
@Profile("!demo")
@Order(1)
class FirstAccount implements ApplicationRunner {

    private static final String LOGIN_NAME = "administration";

    private final Accounts accounts;
    private final LoginSettings settings;
    private final boolean central;

    FirstAccount(Accounts accounts, LoginSettings settings, ObjectProvider<ClientRegistrationRepository> central) {
        this.accounts = accounts;
        this.settings = settings;
        this.central = central.getIfAvailable() != null;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (central) {
            return;
        }
        String password = accounts.newPassword();
        boolean created = CurrentScope.during(
                Job.LOGIN,
                () -> accounts.createFirst(
                        new Account(
                                0, LOGIN_NAME, "Administration", true, false, Set.of(Role.ADMINISTRATION), Set.of()),
                        password));
        if (created) {
            write(settings.firstPasswordFile(), password);
            System.out.println("Es gibt noch kein Konto. Angelegt wurde „" + LOGIN_NAME
                    + "“. Das erste Kennwort steht in der Datei „"
                    + settings.firstPasswordFile().toAbsolutePath()
                    + "“. Nach der ersten Anmeldung kann sie gelöscht werden.");
        }
    }

    private static void write(Path file, String password) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
            ownerOnly(file);
        }
        Files.writeString(file, password + System.lineSeparator(), StandardCharsets.UTF_8, StandardOpenOption.WRITE);
    }

    private static void ownerOnly(Path file) throws IOException {
        boolean done = file.toFile().setReadable(false, false) && file.toFile().setReadable(true, true);
        if (!done) {
            throw new IOException("the file of the first password cannot be kept from others");
        }
    }
}
