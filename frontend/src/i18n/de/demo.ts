import type { demo as en } from '../en/demo';
import type { Same } from '../same';

export const demo: Same<typeof en> = {
  demo: 'Demo',
  tours: 'Oder nehmen Sie eine von drei kurzen Touren',
  tour: 'Tour',
  closeTour: 'Tour schließen',
  colleagues: 'Das Team arbeitet',
  colleaguesText: 'Eingeschaltet arbeiten Leute aus dem Team weiter, während Sie zusehen.',
  left_one: 'noch {{count}} Schritt in ihrem Drehbuch',
  left_other: 'noch {{count}} Schritte in ihrem Drehbuch',
  over: 'Ihr Drehbuch ist zu Ende.',
  cut_one: 'Meine Verbindung {{count}} Sekunde trennen',
  cut_other: 'Meine Verbindung {{count}} Sekunden trennen',
};
