import {
  Globe,
  Handshake,
  Inbox,
  type LucideIcon,
  Mail,
  MessageCircle,
  PhoneCall,
  Store,
  UserRoundPlus,
} from 'lucide-react';

const ICONS: Record<string, LucideIcon> = {
  CALL: PhoneCall,
  CALLBACK: PhoneCall,
  EMAIL: Mail,
  WEB: Globe,
  WEBFORM: Globe,
  RC_GENERATOR: UserRoundPlus,
  RECOMMENDATION: Handshake,
  PARTNER: Handshake,
  TRADE_SHOW: Store,
  STORE: Store,
};

/** Sources are the company's own list: those we do not know still get a quiet icon. */
export function sourceIcon(source: string): LucideIcon {
  return ICONS[source] ?? (/chat|message|bot/i.test(source) ? MessageCircle : Inbox);
}
