package de.schulungsnachweis.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A mail server over TLS for all tests of a run. */
public final class TestMailServer {

    private static final GreenMail RUNNING = start();

    private TestMailServer() {}

    public static int port() {
        return RUNNING.getSmtps().getPort();
    }

    public static void forget() throws Exception {
        RUNNING.purgeEmailFromAllMailboxes();
    }

    public static List<MimeMessage> received() {
        return Arrays.asList(RUNNING.getReceivedMessages());
    }

    /** Waits until at least so many mails have come. */
    public static boolean await(int mails) {
        return RUNNING.waitForIncomingEmail(60_000, mails);
    }

    /** The recipients of all mails, in the order of the alphabet. */
    public static List<String> recipients() {
        return received().stream().map(TestMailServer::recipient).sorted().toList();
    }

    public static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        return server;
    }
}
