export { TeamSection as Component } from '@/features/team/team-section';
