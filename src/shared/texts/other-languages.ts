import type { RecognisedLanguage } from '../language.ts';
import type { Service } from '../service.ts';

/** The languages in which Lotse says one line before it goes on in German or English. */
export type OtherLanguage = Exclude<RecognisedLanguage, 'de' | 'en' | 'other'>;

/** One line each: what to do now, with the numbers. */
export type OtherLanguageLines = {
  emergency(service: Service): string;
  person(service: Service): string;
  ticket(service: Service): string;
};

/** Emergency, person and ticket lines in the languages that Lotse recognises but does not write. */
export const otherLanguages: Readonly<Record<OtherLanguage, OtherLanguageLines>> = {
  tr: {
    emergency: ({ phone, emergency }) =>
      `Hemen ${phone.internal} numarasını arayın; gece gündüz ${emergency.phone} numarasına ulaşabilirsiniz. Adımlar aşağıda Almanca olarak yazıyor.`,
    person: ({ phone }) =>
      `Bir görevliyle konuşmak için lütfen ${phone.internal} numarasını arayın (kurum dışından ${phone.external}).`,
    ticket: ({ phone, email }) =>
      `Talebinizi kaydettirmek veya durumunu öğrenmek için lütfen ${phone.internal} numarasını arayın ya da ${email} adresine yazın.`,
  },
  uk: {
    emergency: ({ phone, emergency }) =>
      `Негайно зателефонуйте за номером ${phone.internal}, цілодобово – ${emergency.phone}. Подальші кроки наведено нижче німецькою мовою.`,
    person: ({ phone }) =>
      `Щоб поговорити з людиною, зателефонуйте, будь ласка, за номером ${phone.internal} (ззовні – ${phone.external}).`,
    ticket: ({ phone, email }) =>
      `Щоб подати заявку або дізнатися про її стан, зателефонуйте, будь ласка, за номером ${phone.internal} або напишіть на ${email}.`,
  },
  pl: {
    emergency: ({ phone, emergency }) =>
      `Proszę natychmiast zadzwonić pod numer ${phone.internal}, całodobowo: ${emergency.phone}. Dalsze kroki są podane niżej po niemiecku.`,
    person: ({ phone }) =>
      `Aby porozmawiać z pracownikiem, proszę zadzwonić pod numer ${phone.internal} (z zewnątrz ${phone.external}).`,
    ticket: ({ phone, email }) =>
      `Aby złożyć zgłoszenie lub zapytać o jego stan, proszę zadzwonić pod numer ${phone.internal} albo napisać na adres ${email}.`,
  },
  ar: {
    emergency: ({ phone, emergency }) =>
      rightToLeft(
        `اتصل فورًا بالرقم ${leftToRight(phone.internal)}، أو في أي وقت ليلًا ونهارًا بالرقم ${leftToRight(emergency.phone)}. الخطوات مكتوبة أدناه باللغة الألمانية.`,
      ),
    person: ({ phone }) =>
      rightToLeft(
        `للتحدث مع أحد الموظفين، يُرجى الاتصال بالرقم ${leftToRight(phone.internal)} (من الخارج ${leftToRight(phone.external)}).`,
      ),
    ticket: ({ phone, email }) =>
      rightToLeft(
        `لتقديم طلب أو لمعرفة حالة طلبك، يُرجى الاتصال بالرقم ${leftToRight(phone.internal)} أو الكتابة إلى ${leftToRight(email)}.`,
      ),
  },
};

// Unicode isolates keep numbers and the closing full stop in place inside a left-to-right chat.
function rightToLeft(line: string): string {
  return `\u2067${line}\u2069`;
}

function leftToRight(part: string): string {
  return `\u2066${part}\u2069`;
}
