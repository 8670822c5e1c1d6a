package io.wirewatch.article.html;

import java.util.Locale;
import java.util.Set;

/** Lines that stand among the paragraphs of pages and belong to none: calls to read, share, follow and subscribe. */
final class Boilerplate {

    private static final Set<String> WHOLE = Set.of(
            "advertisement",
            "advertising",
            "advertisement - continue reading below",
            "sponsored",
            "sponsored content",
            "ad",
            "ads",
            "share",
            "share this",
            "share this article",
            "share this story",
            "tweet",
            "email",
            "print",
            "comments",
            "comment",
            "leave a comment",
            "reply",
            "related",
            "related stories",
            "related articles",
            "related content",
            "related topics",
            "related news",
            "related posts",
            "more on this story",
            "read more",
            "read next",
            "recommended",
            "most read",
            "most popular",
            "trending",
            "trending now",
            "see also",
            "tags",
            "topics",
            "story continues below",
            "story continues below advertisement",
            "continue reading",
            "continue reading the main story",
            "continue reading below",
            "article continues below",
            "article continues after advertisement",
            "scroll to continue",
            "newsletter",
            "sign up",
            "subscribe",
            "follow us",
            "loading",
            "loading...",
            "close",
            "back to top",
            "listen",
            "listen to this article",
            "copy link",
            "view this post on instagram",
            "view comments",
            "show comments",
            "hide caption",
            "toggle caption",
            "media playback is unsupported on your device",
            "image copyright",
            "image caption",
            "media caption",
            "getty images",
            "reuters",
            "afp",
            "photo",
            "video",
            "watch",
            "anzeige",
            "werbung",
            "publicité",
            "publicidad",
            "pubblicità",
            "publicidade",
            "реклама",
            "广告",
            "mehr zum thema",
            "lesen sie auch",
            "lire aussi",
            "à lire aussi",
            "leggi anche",
            "lea también",
            "leia também",
            "читайте также",
            "相关新闻",
            "相关阅读",
            "延伸阅读",
            "関連記事",
            "facebook",
            "twitter",
            "whatsapp",
            "linkedin",
            "pinterest",
            "reddit",
            "telegram",
            "instagram",
            "youtube",
            "what do you think?",
            "more from this author",
            "about the author",
            "more stories",
            "key points",
            "in this article");
    private static final String[] STARTS = {
        "read more:",
        "read more about",
        "read also:",
        "also read:",
        "read next:",
        "see also:",
        "related:",
        "related story:",
        "related article:",
        "recommended:",
        "more:",
        "watch:",
        "photos:",
        "video:",
        "don't miss:",
        "don’t miss:",
        "follow us on",
        "follow @",
        "like us on",
        "sign up for our",
        "sign up to our",
        "sign up for the",
        "sign up here",
        "sign up to receive",
        "subscribe to our",
        "subscribe here",
        "click here to",
        "click here for",
        "download our",
        "download the",
        "get the latest",
        "join our",
        "join the conversation",
        "this article originally appeared",
        "this article was originally published",
        "this story originally appeared",
        "this post originally appeared",
        "originally published",
        "copyright ©",
        "© ",
        "all rights reserved",
        "(c) ",
        "for more information, visit",
        "have something to say",
        "got a tip",
        "do you have a story",
        "send us your",
        "we use cookies",
        "this website uses cookies",
        "by signing up",
        "by subscribing",
        "already a subscriber",
        "our standards:",
        "the views expressed in this",
        "image copyright",
        "image source",
        "image caption",
        "image credit",
        "photo credit",
        "photo:",
        "photo by",
        "photograph:",
        "picture:",
        "credit:",
        "posted in",
        "filed under",
        "tagged",
        "tags:",
        "filed to:",
        "share on",
        "share this",
        "follow him on",
        "follow her on",
        "follow them on",
        "contact the author",
        "email the author",
        "last updated",
        "first published",
        "published:",
        "updated:",
        "posted:",
        "lesen sie auch",
        "mehr zum thema",
        "lire aussi",
        "à lire aussi",
        "leggi anche",
        "lea también",
        "leia também",
        "veröffentlicht:",
        "publié le",
        "publicado el",
        "pubblicato il",
        "foto:",
        "bild:",
        "читайте также",
        "support our journalism",
        "become a member",
        "thank you for reading",
        "thanks for reading",
        "more from",
        "watch the video",
        "watch live",
        "view gallery",
        "launch gallery",
        "scroll down for video"
    };
    private static final int LONGEST = 220;

    private Boilerplate() {}

    /** Whether a block's text is such a line. */
    static boolean is(Block block) {
        String text = block.text();
        if (text.length() > LONGEST || block.kind() == Block.Kind.CELL) {
            return false;
        }
        String folded = text.toLowerCase(Locale.ROOT);
        if (WHOLE.contains(bare(folded))) {
            return true;
        }
        if (isInvitation(folded)) {
            return true;
        }
        for (String start : STARTS) {
            if (folded.startsWith(start)) {
                return true;
            }
        }
        return folded.length() < 60
                && (folded.endsWith("min read") || folded.endsWith("minute read") || isByline(text));
    }

    /** Whether a line, as at the end of articles, asks to follow its author. */
    private static boolean isInvitation(String folded) {
        boolean network =
                folded.contains(" on twitter") || folded.contains(" on facebook") || folded.contains(" on instagram");
        return network
                && (folded.startsWith("follow ") || folded.contains(". follow ") || folded.contains("you can follow "));
    }

    private static String bare(String folded) {
        int end = folded.length();
        while (end > 0 && " :.>»…|+-".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    private static boolean isByline(String text) {
        if (!text.startsWith("By ") && !text.startsWith("BY ") && !text.startsWith("by ")) {
            return false;
        }
        String[] words = text.substring(3).split(" ");
        int capitals = 0;
        for (String word : words) {
            capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return words.length <= 8 && capitals >= Math.max(1, words.length - 2) && !text.endsWith(".");
    }
}
