package de.schulungsnachweis.example;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Invented names, no two persons with the same one. */
final class ExampleNames {

    /** A full name. */
    record Name(String family, String given) {

        String email() {
            return plain(given) + "." + plain(family) + "@musterhausen.example";
        }

        private static String plain(String name) {
            String spelled = name.toLowerCase(Locale.GERMAN)
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("ß", "ss")
                    .replace("ł", "l")
                    .replace("ı", "i")
                    .replace("đ", "d");
            return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("[^a-z-]", "");
        }
    }

    private static final List<String> GIVEN = List.of(
            "Aaliyah",
            "Agnieszka",
            "Aleksandra",
            "Amir",
            "Andrea",
            "Anh",
            "Anja",
            "Ayşe",
            "Bao",
            "Beate",
            "Birgit",
            "Bogdan",
            "Carsten",
            "Chantal",
            "Clara",
            "Daria",
            "Dietmar",
            "Dilek",
            "Elif",
            "Emeka",
            "Enrico",
            "Farid",
            "Franziska",
            "Gerd",
            "Giulia",
            "Hanka",
            "Hassan",
            "Heike",
            "Ines",
            "Ivana",
            "Jana",
            "Jörg",
            "Jürgen",
            "Kerstin",
            "Khalid",
            "Kübra",
            "Lars",
            "Leila",
            "Linh",
            "Maik",
            "Mandy",
            "Marek",
            "Mehmet",
            "Mirjam",
            "Nadja",
            "Nguyen",
            "Noémi",
            "Oksana",
            "Olaf",
            "Paweł",
            "Petra",
            "Rania",
            "René",
            "Ronny",
            "Samira",
            "Sören",
            "Steffi",
            "Tamara",
            "Thi Mai",
            "Torsten",
            "Ulrike",
            "Uwe",
            "Viktor",
            "Wenke",
            "Yasmin",
            "Zoltán");
    private static final List<String> FAMILY = List.of(
            "Abendroth",
            "Achebe",
            "Al-Masri",
            "Aydın",
            "Bachmann",
            "Barthel",
            "Berger",
            "Bräuer",
            "Çelik",
            "Dąbrowski",
            "Demir",
            "Dietze",
            "Domaschke",
            "Đorđević",
            "Ebersbach",
            "El Khatib",
            "Fährmann",
            "Ferrari",
            "Findeisen",
            "Fischbach",
            "Gärtner",
            "Golubew",
            "Grundmann",
            "Gäbler",
            "Haddad",
            "Hänsel",
            "Helbig",
            "Horváth",
            "Hübner",
            "Ibrahim",
            "Jähnichen",
            "Jankowski",
            "Kaltofen",
            "Kießling",
            "Kovács",
            "Krauße",
            "Köhler",
            "Le",
            "Lehnert",
            "Lindenau",
            "Löwe",
            "Lorenz-Özdemir",
            "Mäder",
            "Marković",
            "Melzer",
            "Mohammadi",
            "Möbius",
            "Nagel",
            "Nestler",
            "Nguyen",
            "Nowak",
            "Okafor",
            "Oehme",
            "Pham",
            "Petrenko",
            "Pohlers",
            "Quosdorf",
            "Rădulescu",
            "Rehwagen",
            "Rösler",
            "Šimek",
            "Schönfelder",
            "Seifert",
            "Sommerschuh",
            "Streubel",
            "Szymański",
            "Tran",
            "Ullmann",
            "Vogelsang",
            "von der Heide",
            "Wagenknecht-Yıldız",
            "Weißbach",
            "Wjelikec",
            "Wünsche",
            "Yılmaz",
            "Zachmann",
            "Ziegenbalg",
            "Zschoche");

    private final Random random;
    private final Set<Name> taken = new HashSet<>();

    ExampleNames(Random random) {
        this.random = random;
    }

    Name next() {
        Name name = new Name(pick(FAMILY), pick(GIVEN));
        while (!taken.add(name)) {
            name = new Name(pick(FAMILY), pick(GIVEN));
        }
        return name;
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
